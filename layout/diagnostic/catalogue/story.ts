// What can go wrong in the story room.
import { messages } from '../message.js';

export const storyMessages = messages({});
