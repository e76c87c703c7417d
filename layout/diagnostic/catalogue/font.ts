// What can go wrong in the font room.
import { messages } from '../message.js';

export const fontMessages = messages({});
