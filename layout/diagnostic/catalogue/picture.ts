// What can go wrong in the picture room.
import { messages } from '../message.js';

export const pictureMessages = messages({});
